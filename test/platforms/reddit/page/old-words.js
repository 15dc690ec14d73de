import { wordsOf } from '/replica/stage/page/scenario.js';

export const words = wordsOf({
  en: {
    save: 'save',
    unsave: 'unsave',
    report: 'report',
    submit: 'submit',
    subscribe: 'subscribe',
    leave: 'unsubscribe',
  },
  ar: {
    save: 'حفظ',
    unsave: 'إلغاء الحفظ',
    report: 'إبلاغ',
    submit: 'إرسال',
    subscribe: 'اشتراك',
    leave: 'إلغاء الاشتراك',
  },
  es: {
    save: 'guardar',
    unsave: 'quitar',
    report: 'reportar',
    submit: 'enviar',
    subscribe: 'suscribirse',
    leave: 'salir',
  },
});
