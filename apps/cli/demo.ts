export async function runDemo(_screen: import('./screen.ts').Screen) {}
