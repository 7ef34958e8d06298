import { type SpendingCondition, EVERY_THEME } from '../../data/conditions';
import { conditions } from '../../schemes/kansrijke-wijk/conditions';
import { resolveTheme } from '../../schemes/names/themes';
import { paneTexts } from '../texts';
import { unbroken } from './unbroken';
import { useTexts } from './gateway';
import { sectionText } from '../../functions/runtime/citation';
import { DocumentLink } from './source/citations';

function List({ conditions: shown }: { conditions: readonly SpendingCondition[] }) {
  return (
    <ul lang="nl">
      {shown.map(({ text, citation }) => (
        <li key={text}>
          {unbroken(text)}
          <div className="quiet">
            <DocumentLink source={citation.source}>{unbroken(sectionText(citation))}</DocumentLink>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Spending conditions of a theme by kind, summarised: its own, then those of every theme, collapsed. */
export default function Conditions({ theme }: { theme: string }) {
  const texts = useTexts(paneTexts).conditions;
  const found = resolveTheme(theme);
  if (!found.ok) return null;
  const all = conditions(found.value).value;
  const general = all.filter((condition) => condition.theme === EVERY_THEME);
  const kinds = Object.keys(texts.kinds) as SpendingCondition['kind'][];
  return (
    <div className="condition-list">
      <p className="quiet">{texts.summarised}</p>
      {kinds.map((kind) => {
        const shown = all.filter((condition) => condition.kind === kind && !general.includes(condition));
        return (
          shown.length > 0 && (
            <section key={kind}>
              <h3>{texts.kinds[kind]}</h3>
              <List conditions={shown} />
            </section>
          )
        );
      })}
      {general.length > 0 && (
        <details>
          <summary>{texts.general(general.length)}</summary>
          <List conditions={general} />
        </details>
      )}
    </div>
  );
}
