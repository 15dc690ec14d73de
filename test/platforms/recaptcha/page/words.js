import { wordsOf } from '/replica/stage/page/scenario.js';

export const words = wordsOf({
  en: {
    robot: "I'm not a robot",
    select: 'Select all images with buses',
    verify: 'Verify',
    next: 'Next',
    skip: 'Skip',
    wrong: 'Please try again.',
    reload: 'Get a new challenge',
    audio: 'Get an audio challenge',
    play: 'PLAY',
  },
  ar: {
    robot: 'أنا لست برنامج روبوت',
    select: 'حدِّد جميع الصور التي تحتوي على حافلات',
    verify: 'تحقُّق',
    next: 'التالي',
    skip: 'تخطٍّ',
    wrong: 'يُرجى المحاولة مرة أخرى.',
    reload: 'الحصول على تحدٍّ جديد',
    audio: 'الحصول على تحدٍّ صوتي',
    play: 'تشغيل',
  },
  de: {
    robot: 'Ich bin kein Roboter.',
    select: 'Wähle alle Bilder mit Bussen aus',
    verify: 'Bestätigen',
    next: 'Weiter',
    skip: 'Überspringen',
    wrong: 'Bitte versuche es noch einmal.',
    reload: 'Neue Aufgabe abrufen',
    audio: 'Audioaufgabe abrufen',
    play: 'WIEDERGEBEN',
  },
});
