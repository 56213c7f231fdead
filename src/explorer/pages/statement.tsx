import { EvidenceList, evidenceCell, passageCell, positionText } from "../components/evidence.tsx";
import { missingView } from "../components/failure.tsx";
import { BothNames } from "../components/name.tsx";
import { API_LANG, formatDate } from "../formats.ts";
import type { StatementPageQuery } from "../operations.ts";
import type { Page } from "../page.ts";
import { statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf } from "../sentences.ts";
import { relationshipKindName, statusName } from "../value-names.ts";

type Relationship = Extract<StatementPageQuery["node"], { readonly evidence: unknown }>;

/** One relationship as a sentence, with all its evidence: the page to cite. Its state is the id of the relationship. */
export const statementPage: Page<{ readonly id: string }> = {
  name: "statement",
  route: "/r/*",
  read: ({ id }) => ({ id }),
  pathOf: ({ id }) => statementPath(id),
  view: async ({ id }, { ask, reader }) => {
    const { node } = await ask("StatementPage", { id, lang: API_LANG[reader.lang] });
    if (node === null || !("evidence" in node)) return missingView(id, reader);
    const { words } = reader;
    const sentence = sentenceOf(node, reader);
    return {
      title: sentence,
      sentence,
      main: (
        <article class="statement">
          <h1>{sentence}</h1>
          <p class="ends">
            <BothNames entity={node.from} reader={reader} />
            <BothNames entity={node.to} reader={reader} />
          </p>
          <Facts relationship={node} reader={reader} />
          <h2>{words.statement.evidence}</h2>
          <EvidenceList evidence={node.evidence} reader={reader} />
        </article>
      ),
      table: {
        columns: [
          ...[words.page.statement, words.statement.since, words.statement.until, words.statement.status],
          ...[words.statement.document, words.statement.range, words.statement.passage, words.statement.knowledge],
        ],
        rows: node.evidence.map((one) => [
          ...[sentence, node.since, node.until, node.status && statusName(node.status, reader)],
          ...[one.document.title, positionText(one, reader), passageCell([one])],
          one.knowledge === "STATED" ? words.page.stated : words.page.implied,
        ]),
      },
      network: {
        nodes: [node.from, node.to],
        edges: [{ ...node, from: node.from.id, to: node.to.id, evidence: evidenceCell(node.evidence, reader) }],
      },
      documents: node.evidence.map(({ document }) => document),
    };
  },
};

function Facts({ relationship, reader }: { readonly relationship: Relationship; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { subkind, since, until, reviewed, status, subject, role, scope, note } = relationship;
  const date = (text: string | null) => text && formatDate(text, lang);
  const rows = [
    [words.statement.kind, subkind && relationshipKindName(subkind, reader)],
    [words.statement.since, date(since)],
    [words.statement.until, date(until)],
    [words.statement.reviewed, date(reviewed)],
    [words.statement.status, status && statusName(status, reader)],
    [words.statement.subject, subject],
    [words.statement.role, role],
    [words.statement.scope, scope],
    [words.statement.note, note],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {since === null && until === null && reviewed === null ? (
        <div>
          <dt>{words.statement.since}</dt>
          <dd class="unknown">{words.statement.noDate}</dd>
        </div>
      ) : null}
    </dl>
  );
}
