/** A window of a browser, told what to do by WebDriver. */
export interface Session {
  /** Goes to an address and waits until the page is loaded. */
  open(address: string): Promise<void>
  /** Runs a function in the page, which may use nothing but its arguments and the page; waits for a promise. */
  run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** Presses keys one after the other, as a hand does. */
  press(...keys: readonly string[]): Promise<void>
  /** Makes the window as wide and high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** What the window shows, as a PNG in Base64. */
  screenshot(): Promise<string>
  close(): Promise<void>
}

/** The commands of WebDriver that a session needs, by what either protocol calls them. */
export type Command =
  | { name: 'Navigate'; path: 'url'; body: { url: string } }
  | { name: 'ExecuteScript'; path: 'execute/sync'; body: { script: string; args: readonly unknown[] } }
  | { name: 'PerformActions'; path: 'actions'; body: { actions: readonly unknown[] } }
  | { name: 'SetWindowRect'; path: 'window/rect'; body: { width: number; height: number } }
  | { name: 'TakeScreenshot'; path: 'screenshot'; body: null }

/** A session whose commands `send` carries to the browser. */
export function sessionOver(
  send: (command: Command) => Promise<unknown>,
  close: () => Promise<void>,
): Session {
  const session: Session = {
    open: async (url) => void (await send({ name: 'Navigate', path: 'url', body: { url } })),
    run: async (work, ...args) =>
      (await send({
        name: 'ExecuteScript',
        path: 'execute/sync',
        body: { script: `return (${work}).apply(null, arguments)`, args },
      })) as never,
    press: async (...keys) => {
      const strokes = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      const actions = [{ type: 'key', id: 'keyboard', actions: strokes }]
      await send({ name: 'PerformActions', path: 'actions', body: { actions } })
    },
    resize: async (width, height) => {
      await drawn(session)
      // What the window has around the page is not known before.
      const [around, above] = await session.run(() => [outerWidth - innerWidth, outerHeight - innerHeight])
      const body = { width: width + (around ?? 0), height: height + (above ?? 0) }
      await send({ name: 'SetWindowRect', path: 'window/rect', body })
      await drawn(session)
    },
    screenshot: async () =>
      (await send({ name: 'TakeScreenshot', path: 'screenshot', body: null })) as string,
    close,
  }
  return session
}

/** Waits until the window has a size: on a busy machine WebKitGTK answers before it has. */
async function drawn(session: Session): Promise<void> {
  for (let attempt = 0; (await session.run(() => innerHeight)) === 0; attempt++) {
    if (attempt === 100) throw new Error('Found a window without a height, expected one that shows a page')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Keys without a character, as WebDriver writes them. */
export const keys = { enter: '\uE007', tab: '\uE004', right: '\uE014' }
