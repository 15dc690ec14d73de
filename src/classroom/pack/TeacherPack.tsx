import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { asInterface } from './as-interface.ts';
import { BlockView } from './BlockView.tsx';
import { DOCUMENT_IDS, type DocumentId, type Pack, type PackDocument } from './document.ts';
import { loadPack } from './load-pack.ts';

function Sheet({ id, document: { title, audience, blocks } }: { id: DocumentId; document: PackDocument }) {
  return (
    <article class={`sheet sheet-${id}`} lang={text('teacher_pack_language')} dir="ltr">
      <header>
        <h2>{title}</h2>
        <p class="mute">{audience}</p>
      </header>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
      <footer {...asInterface()}>{text('teacher_footer')}</footer>
    </article>
  );
}

/** The teacher pack: a list of documents, one of them open or all of them, ready to print. */
export function TeacherPack({ open }: { open: string }) {
  const [pack, setPack] = useState<Pack>();
  const language = text('teacher_pack_language');

  useEffect(() => {
    void loadPack(language).then(setPack);
  }, [language]);

  if (!pack) return null;
  const chosen = DOCUMENT_IDS.filter((id) => open === 'all' || id === open);
  const shown = chosen.length > 0 ? chosen : DOCUMENT_IDS.slice(0, 1);
  return (
    <div class="pack">
      <nav class="pack-list" aria-label={text('classroom_part_pack')}>
        <ul>
          {DOCUMENT_IDS.map((id) => (
            <li key={id} lang={language} dir="ltr">
              <a
                href={`#pack/${id}`}
                aria-current={shown.length === 1 && shown[0] === id ? 'page' : undefined}
              >
                {pack[id].title}
              </a>
              <small class="mute">{pack[id].audience}</small>
            </li>
          ))}
          <li>
            <a href="#pack/all" aria-current={shown.length > 1 ? 'page' : undefined}>
              {text('teacher_all')}
            </a>
          </li>
        </ul>
        {!text('common_language').startsWith(language) && <p class="mute">{text('teacher_pack_only')}</p>}
        <button type="button" class="button primary" onClick={() => window.print()}>
          {text('teacher_print')}
        </button>
      </nav>
      <div class="sheets">
        {shown.map((id) => (
          <Sheet key={id} id={id} document={pack[id]} />
        ))}
      </div>
    </div>
  );
}
