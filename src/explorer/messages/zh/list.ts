/** Lists that have several pages. */
export const list = {
  pages: "分页",
  page: (number: string) => `第 ${number} 页`,
};
