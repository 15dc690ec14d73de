import { beforeEach, describe, expect, it, vi } from 'vitest';

const catalogues: Record<string, Record<string, { message: string }>> = {
  en: {
    common_language: { message: 'en' },
    common_direction: { message: 'ltr' },
    acts_one: { message: '$1 act' },
    acts_other: { message: '$1 acts on $2' },
    price: { message: '$$$1 a quarter' },
    only_english: { message: 'still here' },
  },
  ar: {
    common_language: { message: 'ar' },
    common_direction: { message: 'rtl' },
    acts_few: { message: '$1 few $2' },
    acts_other: { message: '$1 other $2' },
    price: { message: '$$$1 عربي' },
  },
};

let uiLanguage = 'en-GB';

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, parts: string[]) =>
        (catalogues['en']?.[key]?.message ?? '').replace(/\$([$1-9])/g, (_, sign: string) =>
          sign === '$' ? '$' : (parts[Number(sign) - 1] ?? ''),
        ),
      getUILanguage: () => uiLanguage,
    },
    runtime: { getURL: (path: string) => path },
  },
}));

vi.stubGlobal('document', { documentElement: { lang: '', dir: '' } });
vi.stubGlobal('fetch', async (path: string) => {
  const catalogue = catalogues[path.split('/')[1] ?? ''];
  if (!catalogue) throw new TypeError('not in the package');
  return { json: async () => catalogue };
});

const { locale, plural, startText, text } = await import('../../../src/ui/text.ts');

describe('text', () => {
  beforeEach(async () => {
    uiLanguage = 'en-GB';
    await startText('');
  });

  it('fills places and shows the key of a message that is not there', () => {
    expect(text('price', '4.75')).toBe('$4.75 a quarter');
    expect(text('no_such_key')).toBe('no_such_key');
  });

  it('chooses the plural form and writes the number out', () => {
    expect(plural('acts', 1, 'X')).toBe('1 act');
    expect(plural('acts', 1234, 'X')).toBe('1,234 acts on X');
  });

  it('takes the region of the browser only where the language is the same', async () => {
    expect(locale()).toBe('en-GB');
    uiLanguage = 'de-CH';
    await startText('');
    expect(locale()).toBe('en');
  });

  it('speaks the language that a policy asks for, and the browser’s where a message is missing', async () => {
    await startText('ar');
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(text('price', '4.75')).toBe('$4.75 عربي');
    expect(plural('acts', 3, 'X')).toContain('few X');
    expect(plural('acts', 100, 'X')).toContain('other X');
    expect(text('only_english')).toBe('still here');
  });

  it('stays in the browser’s language when the package has no such language', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await startText('tlh');
    expect(document.documentElement.lang).toBe('en');
    expect(warn).toHaveBeenCalledOnce();
  });
});
