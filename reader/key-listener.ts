import { keys as words } from '@/lib/wording/messages'
import { element } from './element'

/** A key of one character, and what it does. */
export interface Key {
  readonly key: string
  readonly label: string
  run(): void
}

const setting = 'single-keys'

/** Listens to single keys; a list of them opens by `?` or from the page's foot, and there they can be switched off. */
export function listenToKeys(keys: readonly Key[]): void {
  let on = remembered()
  const box = element('input', { type: 'checkbox', checked: on })
  box.onchange = () => {
    on = box.checked
    remember(on)
  }
  const close = element('button', { textContent: words.close })
  const help: Key = { key: '?', label: words.help, run: () => dialog.showModal() }
  const all = [...keys, help]
  const dialog = element(
    'dialog',
    { className: 'keys', ariaLabel: words.title },
    element('h2', { textContent: words.title }),
    element(
      'dl',
      {},
      ...all.map(({ key, label }) =>
        element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, label)),
      ),
    ),
    element('label', {}, box, words.single),
    close,
  )
  close.onclick = () => dialog.close()
  const opener = element('button', { textContent: words.title })
  opener.onclick = help.run
  document.body.append(dialog)
  document.querySelector('footer.site')?.append(opener)

  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest?.('input:not([type=radio]), select, textarea, dialog')
    if (!on || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const found = all.find(({ key }) => key === event.key)
    if (!found) return
    event.preventDefault()
    found.run()
  })
}

/** Storage may be forbidden; then the setting lasts as long as the page. */
function remembered(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off')
  } catch {}
}
