import { useEffect, useState } from 'preact/hooks';

export const PARTS = ['board', 'clock', 'pack'] as const;

/** A part of the classroom page. */
type Part = (typeof PARTS)[number];

export interface Place {
  part: Part;
  /** What is open within the part: a document of the teacher pack. */
  within: string;
}

/** Where an address leads: '#pack/glossary' is the glossary of the pack. */
function placeOf(hash: string): Place {
  const [first, within = ''] = hash.replace(/^#/, '').split('/');
  return { part: PARTS.find((part) => part === first) ?? 'board', within };
}

/** The place that the address names, kept up to date. */
export function usePlace(): Place {
  const [place, setPlace] = useState(placeOf(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setPlace(placeOf(location.hash)), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return place;
}
