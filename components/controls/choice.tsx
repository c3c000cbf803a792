/** One of several, the first unless the reader chooses; the style sheet reads it by the ids `<prefix>-<option>`. */
export function Choice<Option extends string>({
  legend,
  name,
  prefix,
  labels,
}: {
  legend: string
  name: string
  prefix: string
  /** The options in their order, with their words; with a name, where some of the words may be left out. */
  labels: readonly (readonly [option: Option, label: React.ReactNode, name?: string])[]
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {labels.map(([option, label, called], index) => (
        <label key={option}>
          <input
            className="accent-accent"
            type="radio"
            name={name}
            value={option}
            id={`${prefix}-${option}`}
            defaultChecked={index === 0}
            autoComplete="off"
            aria-label={called}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
