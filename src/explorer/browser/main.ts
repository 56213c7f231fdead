import { enablePageTools } from "./page-tools.ts";

// Style sheets show what needs script only now.
document.documentElement.classList.add("scripted");
enablePageTools();
