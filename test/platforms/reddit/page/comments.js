import { el } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { createComment, say } from './requests.js';
import { shadowed } from './shadow.js';
import { voteButtons } from './votes.js';
import { words } from './words.js';

/** The box for a comment (`thing` is a post) or a reply (a comment). */
function composer({ thing, name, text, sent }) {
  const send = async (content) => {
    const accepted = await createComment(thing, content);
    if (accepted) sent(content);
    return accepted;
  };
  const { box, submit } = editor({
    kind: 'lexical',
    slot: 'rte',
    role: 'textbox',
    'data-lexical-editor': 'true',
    mark: `${name} box`,
    send,
    onInput: () => void say('GetIsCommentGuidanceAvailable'),
  });
  const button = el(
    'button',
    { slot: 'submit-button', type: 'submit', mark: `${name} send`, on: { click: submit } },
    text,
  );
  const inside = shadowed(
    'shreddit-composer',
    {},
    el('slot', { name: 'rte' }),
    el('slot', { name: 'submit-button' }),
  );
  inside.append(box, button);
  return el('comment-composer-host', {}, inside);
}

/** A comment; its action row, with the arrows in the row's shadow root, is made when it comes into view. */
function comment({ name, vote = 'NONE', content }) {
  const node = el('shreddit-comment', { thingid: `t1_${name}` }, el('div', { slot: 'comment' }, content));
  const lazily = new IntersectionObserver(() => {
    lazily.disconnect();
    const votes = voteButtons('Comment');
    votes.bind({ id: `t1_${name}`, name, vote });
    const row = shadowed(
      'shreddit-comment-action-row',
      {},
      votes.node,
      el('slot', { name: 'comment-reply' }),
    );
    const openReply = () => {
      if (!scenario.signedIn) return;
      const sent = () => reply.remove();
      const reply = composer({ thing: `t1_${name}`, name: `reply ${name}`, text: words.reply, sent });
      node.append(reply);
    };
    const on = { click: openReply };
    row.append(el('button', { slot: 'comment-reply', mark: `reply ${name}`, on }, words.reply));
    node.append(row);
  });
  lazily.observe(node);
  return node;
}

/** A post's comments. One's own new comment comes with an upvote that nobody gave. */
export function commentSection() {
  const tree = el('shreddit-comment-tree');
  let own = 0;
  const sent = (content) => {
    own += 1;
    tree.append(comment({ name: `own${own}`, vote: 'UP', content }));
  };
  tree.append(comment({ name: 'c0', content: 'First' }), comment({ name: 'c1', content: 'Second' }));
  const box = composer({ thing: 't3_p0', name: 'comment', text: words.comment, sent });
  return el('div', {}, ...(scenario.signedIn ? [box] : []), tree);
}
