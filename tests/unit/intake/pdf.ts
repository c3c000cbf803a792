interface Options {
  /** How the content is packed. */
  readonly filter?: string
  /** Behind a password that nobody knows. */
  readonly locked?: boolean
}

/** A PDF of one page with this content, set in Helvetica. */
export function pdf(content: string | Buffer, { filter = '', locked = false }: Options = {}): Buffer {
  const packed = filter && `/Filter ${filter}`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} ${packed} >>\nstream\n`),
      Buffer.from(content),
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`,
  ]
  const body = objects.flatMap((object, n) => [
    Buffer.from(`${n + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ])
  const lock = locked ? '/Encrypt 6 0 R /ID [<00> <00>]' : ''
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...body,
    Buffer.from(`trailer << /Root 1 0 R ${lock} >>\n%%EOF\n`),
  ])
}
