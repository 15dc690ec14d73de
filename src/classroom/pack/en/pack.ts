import type { Pack } from '../document.ts';
import { ANSWERS } from './answers.ts';
import { CARDS } from './cards.ts';
import { CURRICULUM } from './curriculum.ts';
import { GLOSSARY } from './glossary.ts';
import { FAMILY, IT } from './notes.ts';
import { PLAN } from './plan.ts';
import { EXIT_SHEET, SHIFT_SHEET } from './sheets.ts';

export const EN_PACK: Pack = {
  plan: PLAN,
  'shift-sheet': SHIFT_SHEET,
  'exit-sheet': EXIT_SHEET,
  cards: CARDS,
  answers: ANSWERS,
  glossary: GLOSSARY,
  family: FAMILY,
  it: IT,
  curriculum: CURRICULUM,
};
