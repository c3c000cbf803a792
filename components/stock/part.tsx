/** A part of a stock sentence's page, under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="mt-8 font-document text-section" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
