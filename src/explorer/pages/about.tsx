import { formatDate, formatNumber, HTML_LANG } from "../formats.ts";
import type { AboutPageQuery } from "../operations.ts";
import type { Page } from "../page.ts";
import { documentPath } from "../paths.ts";
import type { Reader } from "../reader.ts";

type Dataset = AboutPageQuery["dataset"];

/** What the service is, how its data are made, and how to use and cite them. The page has no state. */
export const aboutPage: Page<null> = {
  name: "about",
  route: "/about",
  read: () => null,
  pathOf: () => "/about",
  view: async (_state, { ask, reader }) => {
    const { dataset } = await ask("AboutPage", {});
    const { words } = reader;
    const sentence = words.about.sentence(dataset.title, dataset.version);
    return {
      title: words.page.about,
      sentence,
      main: (
        <article class="about-page">
          <h1>{words.page.about}</h1>
          <p>{sentence}</p>
          <Text title={words.about.what} paragraphs={words.about.whatText} />
          <Text title={words.about.how} paragraphs={words.about.howText} />
          <List title={words.about.rules} items={words.about.rulesText} />
          <List title={words.about.limits} items={words.about.limitsText} />
          <Data dataset={dataset} reader={reader} />
          <Text title={words.about.licence} paragraphs={words.about.licenceText} />
          <Text title={words.about.cite} paragraphs={words.about.citeText} />
          <List title={words.about.keyboard} items={words.about.keyboardText} />
          <Text title={words.about.accessibility} paragraphs={words.about.accessibilityText} />
        </article>
      ),
      table: {
        columns: [words.about.document, words.about.published, words.about.read],
        rows: dataset.documents.map((document) => [
          document.title ?? words.page.untitled,
          document.published,
          readText(document, reader),
        ]),
      },
      documents: dataset.documents,
    };
  },
};

function Text({ title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** The data set of this service: its version, its size and its documents. */
function Data({ dataset, reader }: { readonly dataset: Dataset; readonly reader: Reader }) {
  const { words, lang } = reader;
  const sum = (counts: readonly { readonly count: number }[]) =>
    formatNumber(
      counts.reduce((all, { count }) => all + count, 0),
      lang,
    );
  const { title, version, digest, entities, relationships, figures, evidence } = dataset;
  const [figureCount, evidenceCount] = [formatNumber(figures, lang), formatNumber(evidence, lang)];
  const facts = [
    [words.about.title, title],
    [words.about.version, version],
    [words.about.digest, digest],
    [words.about.content, words.about.counts(sum(entities), sum(relationships), figureCount, evidenceCount)],
  ] as const;
  return (
    <section>
      <h2>{words.about.data}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section class="scroll" tabindex={0} aria-label={words.about.documents}>
        <table>
          <caption class="hidden">{words.about.documents}</caption>
          <thead>
            <tr>
              <th scope="col">{words.about.document}</th>
              <th scope="col">{words.about.published}</th>
              <th scope="col">{words.about.read}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.documents.map((document) => (
              <tr key={document.id}>
                <td>
                  <a href={reader.href(documentPath(document.id))} lang={HTML_LANG.zh}>
                    {document.title ?? words.page.untitled}
                  </a>
                </td>
                <td>{document.published === null ? words.about.notGiven : formatDate(document.published, lang)}</td>
                <td>{readText(document, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** How much of a document is cited, marked and open, in percent; null for a reference work, or without the text. */
function readText({ coverage }: Dataset["documents"][number], { words, lang }: Reader): string | null {
  if (coverage === null || coverage.characters === 0) return null;
  const percent = (part: number) => `${formatNumber(Math.round((100 * part) / coverage.characters), lang)}%`;
  return words.about.readText(percent(coverage.cited), percent(coverage.marked), percent(coverage.open));
}
