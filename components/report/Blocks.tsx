import type { ReportBlock, ReportTable } from '../../lib/report/document';

/** Numbers under heads that repeat on every page. */
export function NumberTable({ title, head, rows }: ReportTable) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, with the keyboard too
    <section className="report-table-frame" aria-label={title} tabIndex={0}>
      <table className="report-table">
        {title !== undefined && <caption>{title}</caption>}
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Each row's first cell, explained by the others. */
export function Terms({ rows }: Pick<ReportTable, 'rows'>) {
  return (
    <dl className="report-terms">
      {rows.map(([term, ...meanings]) => (
        <div key={term}>
          <dt>{term}</dt>
          {meanings.map((meaning, index) => (
            <dd key={meaning} className={index > 0 ? 'soft' : undefined}>
              {meaning}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface BlocksProps {
  readonly blocks: readonly ReportBlock[];
  /** How rows are shown. */
  readonly as: typeof NumberTable | typeof Terms;
}

/** Sentences and rows of a part, one after another. */
export function Blocks({ blocks, as: Rows }: BlocksProps) {
  return blocks.map((block) =>
    typeof block === 'string' ? (
      <p key={block} className="soft">
        {block}
      </p>
    ) : (
      <Rows key={block.title ?? block.head.join()} {...block} />
    ),
  );
}
