import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { PICTURES } from '../content/pictures.ts';
import { postData, type PostId } from '../content/posts.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import { Avatar } from './Avatar.tsx';
import { Comments } from './Comments.tsx';
import { FollowButton } from './FollowButton.tsx';
import { BubbleIcon } from './icons.tsx';
import { LikeButton } from './LikeButton.tsx';
import { MachineAnswer } from './MachineAnswer.tsx';
import { Poll } from './Poll.tsx';
import { ReportButton } from './ReportButton.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { Stars } from './Stars.tsx';
import { TagPhoto } from './TagPhoto.tsx';
import { asWritten, feedWords } from './words.ts';

interface Props {
  post: PostId;
  seed: number;
}

/** A share for every so many likes. */
const LIKES_PER_SHARE = 14;

function PostPicture({ post, seed }: Props) {
  const picture = PICTURES[post];
  const { language, posts } = feedWords();
  const { alt = '' } = posts[post];
  if (!picture) return null;
  const Shown = postData(post).extra === 'tag' ? TagPhoto : Drawing;
  return <Shown picture={picture} seed={seed} alt={alt} lang={language} />;
}

/** What a post asks for besides likes. */
function PostExtra({ post, seed }: Props) {
  const { extra } = postData(post);
  const { options, question, answer } = feedWords().posts[post];
  if (extra === 'poll' && options) return <Poll options={options} seed={seed} />;
  if (extra === 'stars') return <Stars />;
  if (extra === 'ai' && question && answer) return <MachineAnswer question={question} answer={answer} />;
  return null;
}

/** One post with everything that can be done to it. */
export function Post({ post, seed }: Props) {
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState(0);
  const heading = useId();
  const { by, likes, extra } = postData(post);
  const { names, posts } = feedWords();
  const { text: words, comments = [] } = posts[post];
  const name = names[by];
  const commentCount = formatNumber(comments.length + written);

  return (
    <article class="post" data-testid="practice-post" data-post={post} aria-labelledby={heading}>
      <header>
        <Avatar person={by} />
        <h3 id={heading} {...asWritten()}>
          {name}
        </h3>
        {extra === 'advert' && <span class="sponsored">{text('practice_sponsored')}</span>}
        <FollowButton person={by} name={name} />
        <ReportButton name={name} />
      </header>
      <p class="words" {...asWritten()}>
        {words}
      </p>
      <PostPicture post={post} seed={seed} />
      <PostExtra post={post} seed={seed} />
      <footer>
        <LikeButton likes={likes} />
        <button
          type="button"
          class="action"
          aria-expanded={writing}
          aria-label={text('practice_comment_label', commentCount)}
          onClick={() => setWriting(!writing)}
        >
          <BubbleIcon />
          <span class="num">{commentCount}</span>
        </button>
        <ShareMenu shares={Math.round(likes / LIKES_PER_SHARE)} />
      </footer>
      <Comments comments={comments} open={writing} onSent={() => setWritten(written + 1)} />
    </article>
  );
}
