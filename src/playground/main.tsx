/** @jsxImportSource react */
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ask, fetchOperations } from "./ask.ts";
import { CopyLink } from "./copy-link.tsx";
import { readLink } from "./link.ts";
import { questionsPlugin } from "./questions.tsx";
import { tablePlugin } from "./table.tsx";
import { takeOwnWorkers } from "./workers.ts";

const isChinese = navigator.language.toLowerCase().startsWith("zh");
document.documentElement.lang = isChinese ? "zh-CN" : "en";
document.title = isChinese ? "医联 · GraphQL 查询台" : "Yilian · GraphQL playground";

takeOwnWorkers();

const operations = await fetchOperations();
const linked = readLink(location.search);
const place = document.getElementById("playground");
if (place === null) throw new Error("The page has no place for the playground.");
const questions = questionsPlugin(operations, isChinese);
const plugins = [questions, tablePlugin(isChinese)];

createRoot(place).render(
  <StrictMode>
    <GraphiQL
      fetcher={(params) => ask(params)}
      plugins={plugins}
      visiblePlugin={questions.title}
      defaultTabs={[...linked, ...operations]
        .slice(0, 1)
        .map(({ query, variables }) => ({ query, variables, headers: null }))}
      {...linked.map(({ query, variables }) => ({ initialQuery: query, initialVariables: variables ?? "" }))[0]}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a className="brand" href="/">
          医联 <em>Yilian</em>
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy }) => (
          <>
            {prettify}
            {copy}
            <CopyLink isChinese={isChinese} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  </StrictMode>,
);
