import { noticeNewDataset } from "./dataset-change.ts";
import { enablePageTools } from "./page-tools.ts";
import { enablePictures } from "./picture.ts";
import { enablePng } from "./png.ts";
import { enableSearchFields } from "./search-fields.ts";

// Style sheets show what needs script only now.
document.documentElement.classList.add("scripted");
noticeNewDataset();
enablePageTools();
enablePictures();
enablePng();
enableSearchFields();
