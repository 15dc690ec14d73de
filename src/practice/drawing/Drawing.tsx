import { useMemo } from 'preact/hooks';
import { HIGH, WIDE } from './backdrops.ts';
import type { Picture } from './picture.ts';
import { pictureUrl } from './svg.ts';

interface Props {
  picture: Picture;
  /** Varies the backdrop. */
  seed: number;
  /** Alternative text; empty if words beside it say the same. */
  alt: string;
  /** Language of that text. */
  lang: string;
}

/** A picture drawn from data. */
export function Drawing({ picture, seed, alt, lang }: Props) {
  const url = useMemo(() => pictureUrl(picture, seed), [picture, seed]);
  return <img class="drawing" src={url} alt={alt} lang={lang} width={WIDE} height={HIGH} draggable={false} />;
}
