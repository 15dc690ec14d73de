import { text } from '../../ui/text.ts';

const PARTS = ['others', 'profiles', 'network', 'elsewhere', 'use'] as const;

/** What no lens can price. */
export function Outside() {
  return (
    <section class="card method" id="methods-outside" aria-labelledby="outside">
      <h2 id="outside">{text('methods_outside')}</h2>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>{text(`methods_outside_${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
