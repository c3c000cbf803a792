/** Addresses of the pages and forms that bring letters in. */
export const importAddresses = {
  start: '/import/',
  read: '/import/read/',
  save: '/import/save/',
  draft: (id: string) => `/import/${id}/`,
}
