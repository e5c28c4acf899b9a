/** What a document is called where there is little room: its title, or the last part of its path or address. */
export function documentName({ title, name }: { readonly title: string | null; readonly name: string }): string {
  return title ?? name.split(/[\\/]/).findLast((part) => part !== '') ?? name;
}
