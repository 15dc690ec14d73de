/** Every kind of act that is counted, in the order in which lists show them. */
export const KINDS = [
  'like',
  'dislike',
  'reaction',
  'comment',
  'share',
  'follow',
  'save',
  'post',
  'tag',
  'rate',
  'report',
  'vote',
  'search',
  'captcha',
  'feedback',
  'label',
] as const;

/** One kind of implicit labour. */
export type Kind = (typeof KINDS)[number];

/** Casilli's three forms of value (2017): users qualify, monetise and train. */
export const FORMS_OF_VALUE = ['qualification', 'monetisation', 'automation'] as const;

export type FormOfValue = (typeof FORMS_OF_VALUE)[number];

const FORM_OF_KIND: Readonly<Record<Kind, FormOfValue>> = {
  like: 'qualification',
  dislike: 'qualification',
  reaction: 'qualification',
  comment: 'qualification',
  save: 'qualification',
  rate: 'qualification',
  report: 'qualification',
  vote: 'qualification',
  share: 'monetisation',
  follow: 'monetisation',
  post: 'monetisation',
  search: 'monetisation',
  tag: 'automation',
  captcha: 'automation',
  feedback: 'automation',
  label: 'automation',
};

/** The form of value that a kind of act produces. */
export function formOfValue(kind: Kind): FormOfValue {
  return FORM_OF_KIND[kind];
}

/** True if a string names a kind of act. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && (KINDS as readonly string[]).includes(value);
}
