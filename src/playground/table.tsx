/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { csvOfTable, tableOfAnswer } from "./answer-table.ts";

/** How many rows the panel shows; the file has all. */
const ROWS = 200;

/** The panel that shows the answer as a table, and saves it as CSV. */
export function tablePlugin(isChinese: boolean): GraphiQLPlugin {
  return {
    title: "表格 · Table",
    icon: () => (
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
        <path d="M1.5 3h13v10h-13zM1.5 6.5h13M1.5 9.8h13M6 3v10" />
      </svg>
    ),
    content: () => <Table isChinese={isChinese} />,
  };
}

function Table({ isChinese }: { readonly isChinese: boolean }) {
  const table = tableOfAnswer(useAnswer());
  if (table === undefined)
    return (
      <p role="status">{isChinese ? "请先运行一个有列表的查询。" : "First run a query whose answer has a list."}</p>
    );
  const { path, columns, rows } = table;
  const count = rows.length.toLocaleString(isChinese ? "zh-CN" : "en");
  return (
    <section className="answer-table">
      <h2>表格 · Table</h2>
      <p>
        {isChinese ? `${path}：${count} 行` : `${path}: ${count} ${rows.length === 1 ? "row" : "rows"}`}{" "}
        <button type="button" className="graphiql-button" onClick={() => save(csvOfTable(table))}>
          {isChinese ? "存为 CSV" : "Save as CSV"}
        </button>
      </p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row) => (
              <tr key={row.join("\n")}>
                {columns.map((name, at) => (
                  <td key={name}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The text of the answer, also when it changes. */
function useAnswer(): string {
  const editor = useGraphiQL(({ responseEditor }) => responseEditor);
  const [text, setText] = useState("");
  useEffect(() => {
    setText(editor?.getValue() ?? "");
    const listening = editor?.onDidChangeModelContent(() => setText(editor.getValue()));
    return () => listening?.dispose();
  }, [editor]);
  return text;
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: url, download: "yilian.csv" }).click();
  URL.revokeObjectURL(url);
}
