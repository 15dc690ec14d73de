import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from './section-props.ts';
import { SECTIONS, sectionOf, type SectionId } from './sections.ts';

/** A section that can be drawn. */
interface Loaded {
  id: SectionId;
  Section: ComponentType<SectionProps>;
}

function sectionNow(id: SectionId): Loaded | undefined {
  const Section = SECTIONS[id]();
  return Section instanceof Promise ? undefined : { id, Section };
}

/** The section that the address names now, and what draws it once it is loaded. */
export function useSection(): { id: SectionId; loaded: Loaded | undefined } {
  const [id, setId] = useState(() => sectionOf(location.hash));
  const [loaded, setLoaded] = useState(() => sectionNow(id));

  useEffect(() => {
    const controller = new AbortController();
    const follow = () => setId(sectionOf(location.hash));
    addEventListener('hashchange', follow, { signal: controller.signal });
    return () => controller.abort();
  }, []);

  useEffect(() => {
    if (loaded?.id === id) return undefined;
    let current = true;
    const load = async () => {
      const Section = await SECTIONS[id]();
      if (current) setLoaded({ id, Section });
    };
    void load();
    return () => {
      current = false;
    };
  }, [id]);

  return { id, loaded };
}
