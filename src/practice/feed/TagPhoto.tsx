import type { TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { Drawing } from '../drawing/Drawing.tsx';
import type { Picture } from '../drawing/picture.ts';
import { TagIcon } from './icons.tsx';

interface Props {
  picture: Picture;
  seed: number;
  alt: string;
  lang: string;
}

interface Spot {
  /** Shares of the picture's width and height, 0 to 1. */
  x: number;
  y: number;
}

const MIDDLE: Spot = { x: 0.5, y: 0.5 };

function place({ x, y }: Spot) {
  return { left: `${x * 100}%`, top: `${y * 100}%` };
}

/** A picture on which things can be named: press a spot and write. */
export function TagPhoto({ picture, seed, alt, lang }: Props) {
  const [tags, setTags] = useState<(Spot & { name: string })[]>([]);
  const [spot, setSpot] = useState<Spot>();
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => box.current?.focus(), [spot]);

  function onPicture({ clientX, clientY, currentTarget, detail }: TargetedMouseEvent<HTMLButtonElement>) {
    const area = currentTarget.getBoundingClientRect();
    // Pressed by key, it has no place.
    if (detail === 0) setSpot(MIDDLE);
    else setSpot({ x: (clientX - area.left) / area.width, y: (clientY - area.top) / area.height });
  }

  function add(event: Event) {
    event.preventDefault();
    const name = box.current?.value.trim();
    if (!name || !spot || !box.current) return;
    box.current.value = '';
    setTags([...tags, { ...spot, name }]);
    // The box stays for a moment, empty: that is how a tag is seen to have been sent.
    setTimeout(() => setSpot(undefined), 60);
  }

  return (
    <div class="tag-photo">
      <div class="tag-picture">
        <button type="button" aria-label={text('practice_tag_picture', alt)} onClick={onPicture}>
          <Drawing picture={picture} seed={seed} alt="" lang={lang} />
        </button>
        {tags.map((tag) => (
          <span key={`${tag.x} ${tag.y}`} class="tag" style={place(tag)}>
            {tag.name}
          </span>
        ))}
        {spot && <i class="spot" style={place(spot)} />}
      </div>
      {spot ? (
        <form class="tag-form" onSubmit={add}>
          <input
            type="text"
            ref={box}
            data-act="tag-box"
            maxLength={24}
            autocomplete="off"
            aria-label={text('practice_tag_box')}
            placeholder={text('practice_tag_box')}
          />
          <button type="submit" class="button" data-act="tag-send">
            {text('practice_tag_add')}
          </button>
        </form>
      ) : (
        <p class="mute tag-hint">
          <TagIcon /> {text('practice_tag')}
        </p>
      )}
    </div>
  );
}
