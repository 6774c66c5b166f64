import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportContent } from '../../lib/report/content';
import type { ReportDocument, ReportSection } from '../../lib/report/document';
import type { ReportWords } from '../../lib/report/report-words';
import type { CommentPlace } from '../../lib/report/wording';
import { Blocks, NumberTable, Terms } from './Blocks';
import { Comment } from './Comment';
import { GoalsPart } from './GoalsPart';
import { KpisPart } from './KpisPart';
import { PostsPart } from './PostsPart';
import { TrendsPart } from './TrendsPart';

interface PaperProps {
  readonly words: ReportWords;
  readonly content: ReportContent;
  readonly document: ReportDocument;
  readonly logo: string | undefined;
  readonly onComment: (place: CommentPlace, text: string) => void;
}

function Part({ section, words, content }: Pick<PaperProps, 'words' | 'content'> & { readonly section: ReportSection }) {
  switch (section.id) {
    case 'goals':
      return <GoalsPart words={words} goals={content.goals} />;
    case 'kpis':
      return <KpisPart words={words} content={content} />;
    case 'trends':
      return <TrendsPart words={words} content={content} />;
    case 'posts':
      return <PostsPart words={words} ranked={content.ranked} />;
    case 'competitors':
      return <Blocks blocks={section.blocks} as={NumberTable} />;
    default:
      return <Blocks blocks={section.blocks} as={Terms} />;
  }
}

function Section(props: Pick<PaperProps, 'words' | 'content' | 'onComment'> & { readonly section: ReportSection }) {
  const { section, words, content, onComment } = props;
  const { t } = useTranslation();
  const id = useId();
  const { title, comment } = section;
  return (
    <section className="report-section" aria-labelledby={id} data-section={section.id}>
      <h2 id={id}>{title}</h2>
      <Comment label={t('report.comment.of', { part: title })} text={comment} onChange={(text) => onComment(section.id, text)} />
      <Part section={section} words={words} content={content} />
    </section>
  );
}

/** The report as it is printed. */
export function Paper({ words, content, document, logo, onComment }: PaperProps) {
  const { t } = useTranslation();
  return (
    <article className="paper">
      <header className="paper-head">
        <div>
          <h1>
            <bdi>{document.title}</bdi>
          </h1>
          {document.facts.map((fact) => (
            <p key={fact} className="soft">
              {fact}
            </p>
          ))}
        </div>
        {logo !== undefined && <img className="paper-logo" src={logo} alt={t('report.logo.of')} />}
      </header>
      {content.isSample && <p className="paper-sample">{t('report.sample')}</p>}
      <Comment
        label={t('report.comment.summary')}
        placeholder={t('report.comment.write')}
        text={document.summary}
        onChange={(text) => onComment('summary', text)}
      />
      {document.sections.map((section) => (
        <Section key={section.id} section={section} words={words} content={content} onComment={onComment} />
      ))}
      <footer className="paper-notes soft small">
        {document.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  );
}
