import { el, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { button, buttonClass, generation } from './buttons.js';
import { closePopup, menuItem, show } from './popup.js';
import { mutate, say } from './requests.js';
import { words } from './words.js';

/** Subscribing is one press; unsubscribing goes through a menu and a question. */
export function subscribeButton() {
  let subscribed = false;
  const paint = (state) => {
    subscribed = state;
    set(node, 'aria-label', state ? words.subscribed : words.subscribe);
    set(node, 'class', buttonClass(!state));
    if (generation === '2021') set(renderer, 'subscribed', state);
    node.textContent = state ? words.subscribed : words.subscribe;
  };
  const change = (after) => {
    const channels = { channelIds: ['UC0000000000000000000000'], params: 'EgIIAhgA' };
    const send = () => mutate(`subscription/${after ? 'subscribe' : 'unsubscribe'}`, channels);
    return optimistically(paint, !after, after, send);
  };
  const confirm = () => {
    const yes = () => {
      closePopup();
      void change(false);
    };
    show(
      el(
        'yt-confirm-dialog-renderer',
        {},
        button({ label: words.cancel, name: 'cancel', click: closePopup, id: 'cancel-button' }),
        button({ label: words.unsubscribe, name: 'confirm', click: yes, id: 'confirm-button' }),
      ),
    );
  };
  const ring = () => {
    closePopup();
    void say('notification/modify_channel_preference');
  };
  const click = () => {
    if (subscribed)
      show(menuItem(words.all, 'bell all', ring), menuItem(words.unsubscribe, 'unsubscribe', confirm));
    else void change(true);
  };
  const node = button({ label: words.subscribe, name: 'subscribe', click });
  const tag = generation === '2021' ? 'ytd-subscribe-button-renderer' : 'yt-subscribe-button-view-model';
  const renderer = el(tag, {}, node);
  paint(false);
  return renderer;
}
