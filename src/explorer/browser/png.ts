/** The picture has this many pixels for each of its units. */
const SCALE = 2;

/** Makes the links to a picture as PNG work: the browser draws the exported SVG. */
export function enablePng(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-png]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // Without a drawing, the reader gets the file that it is made of.
      downloadPng(link.href).catch(() => location.assign(link.href));
    });
}

async function downloadPng(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The service answered ${response.status}.`);
  const name = /filename="([^"]+)\.svg"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "yilian";
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (png === null) throw new Error("The browser made no PNG of the picture.");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(png);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
