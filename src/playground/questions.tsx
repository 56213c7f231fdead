/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useState } from "react";
import type { Operation } from "./ask.ts";

/** The panel of the questions that ship with the service, by subject; a click opens one in a tab. */
export function questionsPlugin(operations: readonly Operation[], isChinese: boolean): GraphiQLPlugin {
  return {
    title: "问题 · Questions",
    icon: () => (
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M5 6a3 3 0 1 1 4.5 2.6C8.4 9.2 8 9.8 8 11M8 13.2v.1" />
      </svg>
    ),
    content: () => <Questions operations={operations} isChinese={isChinese} />,
  };
}

function Questions({
  operations,
  isChinese,
}: {
  readonly operations: readonly Operation[];
  readonly isChinese: boolean;
}) {
  const [text, setText] = useState("");
  const open = useOpenQuestion();
  const found = operations.filter((one) => matches(one, text));
  const subjects = [...new Set(found.map(({ subject }) => subject))];
  const label = isChinese ? "在问题中查找" : "Search the questions";
  return (
    <section className="questions">
      <h2>问题 · Questions</h2>
      <input
        type="search"
        value={text}
        aria-label={label}
        placeholder={label}
        onChange={({ target }) => setText(target.value)}
      />
      {subjects.map((subject) => (
        <section key={subject}>
          <h3>{subject}</h3>
          <ul>
            {found
              .filter((one) => one.subject === subject)
              .map((one) => (
                <li key={one.name}>
                  <button type="button" onClick={() => open(one)} title={one.name}>
                    <span lang={isChinese ? "zh-CN" : "en"}>{isChinese ? one.zh : one.en}</span>
                    <small lang={isChinese ? "en" : "zh-CN"}>{isChinese ? one.en : one.zh}</small>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {found.length === 0 ? <p role="status">{isChinese ? "没有这样的问题。" : "There is no such question."}</p> : null}
    </section>
  );
}

/** Whether a question contains all words of a text, in either language, or has it in its name. */
function matches({ name, zh, en, subject }: Operation, text: string): boolean {
  const all = `${name} ${zh} ${en} ${subject ?? ""}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Opens a question in a tab of its own, or in the active one while that is empty. */
function useOpenQuestion(): (question: Operation) => void {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  return ({ query, variables }) => {
    if (queryEditor?.getValue().trim() !== "") addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? "");
    queryEditor?.focus();
  };
}
