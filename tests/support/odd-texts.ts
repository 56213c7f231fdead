/** Texts that break careless engines. */
export const ODD_TEXTS = ["👩‍⚕️🏥", "'; DROP", '"', "`", "\\", "$x", "焦作'城\"`", "*", "%", "x".repeat(5_000)];

export const HALVES = ["\ud83d", "\udc00x", "a\ud83db"];

export const CONTROLS = ["\u0000", "\u0007\u001b[0m", "医\u007f院", "\u0085"];
