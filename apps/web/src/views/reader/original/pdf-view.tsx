export function PdfView() {
  return null;
}
