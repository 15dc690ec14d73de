import type { ComponentType } from 'preact';
import { Overview } from './overview/Overview.tsx';
import type { SectionProps } from './section-props.ts';

type Section = ComponentType<SectionProps>;

/** Loads a section: a promise for all but the first, which comes with the page. */
type Loader = () => Section | Promise<Section>;

/** The sections in the order of the menu; the ids are their addresses, '#overview' and so on. */
export const SECTIONS = {
  overview: () => Overview,
  timeline: async () => (await import('./timeline/Timeline.tsx')).Timeline,
  platforms: async () => (await import('./platforms/Platforms.tsx')).Platforms,
  values: async () => (await import('./values/Values.tsx')).Values,
  payslip: async () => (await import('./payslip/Payslip.tsx')).Payslip,
  methods: async () => (await import('./methods/Methods.tsx')).Methods,
  classroom: async () => (await import('./classroom/Classroom.tsx')).Classroom,
  data: async () => (await import('./data/Data.tsx')).Data,
  settings: async () => (await import('./settings/SettingsSection.tsx')).SettingsSection,
} as const satisfies Record<string, Loader>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

/** The section that an address names, '#payslip' or '#payslip/2026-10'; the overview for any other. */
export function sectionOf(hash: string): SectionId {
  const [name] = hash.replace(/^#/, '').split('/');
  return SECTION_IDS.find((id) => id === name) ?? 'overview';
}
