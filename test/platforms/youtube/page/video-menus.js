import { el, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { button } from './buttons.js';
import { closePopup, menuItem, show } from './popup.js';
import { mutate, say } from './requests.js';
import { words } from './words.js';

/** The dialog with the user's playlists: each press on one adds or removes the video. */
function openPlaylists(video) {
  void say('playlist/get_add_to_playlist');
  let saved = false;
  const paint = (state) => {
    saved = state;
    set(box, 'aria-checked', String(state));
  };
  const toggle = () => {
    const after = !saved;
    const action = after
      ? { action: 'ACTION_ADD_VIDEO', addedVideoId: video().id }
      : { action: 'ACTION_REMOVE_VIDEO_BY_VIDEO_ID', removedVideoId: video().id };
    return optimistically(paint, !after, after, () =>
      mutate('browse/edit_playlist', { playlistId: 'WL', actions: [action] }),
    );
  };
  const box = el(
    'tp-yt-paper-checkbox',
    { role: 'checkbox', 'aria-checked': 'false', tabindex: 0, mark: 'playlist WL', on: { click: toggle } },
    'WL',
  );
  show(
    el('ytd-playlist-add-to-option-renderer', {}, box),
    button({ label: words.cancel, name: 'playlists close', click: closePopup }),
  );
}

function openReport() {
  closePopup();
  void say('flag/get_form');
  const submit = () => {
    closePopup();
    void mutate('flag/flag', { params: 'EgIIAQ' });
  };
  show(
    menuItem('Spam', 'report reason', () => {}),
    button({ label: words.report, name: 'report submit', click: submit }),
  );
}

/** Share, save and "more" of the watch page. */
export function videoMenus(video) {
  const openShare = () => {
    void say('share/get_share_panel');
    show(button({ label: words.cancel, name: 'share close', click: closePopup }));
  };
  const openMore = () => show(menuItem(words.report, 'menu report', openReport));
  return el(
    'div',
    { id: 'flexible-item-buttons' },
    button({ label: words.share, name: 'share', click: openShare }),
    button({ label: words.save, name: 'save', click: () => openPlaylists(video) }),
    button({ label: words.more, text: '…', name: 'more', click: openMore }),
  );
}
