/** @jsxImportSource react */
import { ToolbarButton, useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect, useState } from "react";
import { linkTo } from "./link.ts";

const COPIED_MS = 2_000;

/** The button that copies a link which opens the playground with the present query and variables. */
export function CopyLink({ isChinese }: { readonly isChinese: boolean }) {
  const [isCopied, setCopied] = useState(false);
  const query = useGraphiQL(({ queryEditor }) => queryEditor);
  const variables = useGraphiQL(({ variableEditor }) => variableEditor);
  usePlainPunctuation();
  const label = isCopied ? (isChinese ? "已复制" : "Copied") : isChinese ? "复制链接" : "Copy link";
  const copy = async () => {
    await navigator.clipboard.writeText(linkTo(location.href, query?.getValue() ?? "", variables?.getValue() ?? ""));
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <ToolbarButton label={label} onClick={copy}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
      >
        <path d="M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5" />
      </svg>
    </ToolbarButton>
  );
}

/** Full-width punctuation is usual in Chinese: the editors do not mark it as a character that looks like another. */
function usePlainPunctuation(): void {
  const monaco = useMonaco(({ monaco }) => monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    const options = { unicodeHighlight: { ambiguousCharacters: false } };
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(options);
    const listening = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options));
    return () => listening.dispose();
  }, [monaco]);
}
