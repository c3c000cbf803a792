import { largestFile } from '@/lib/intake/letter-file'

/** The names of this machine: a page of another host that resolves to it must not write here. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The form that a page of this very site has posted, or the answer to any other: what is posted becomes files, and
 * every page that the same browser shows could post.
 */
export async function formFrom(request: Request): Promise<FormData | Response> {
  const host = request.headers.get('host') ?? ''
  const origin = request.headers.get('origin') ?? ''
  const site = request.headers.get('sec-fetch-site')
  const isOwn =
    URL.canParse(origin) && new URL(origin).host === host && (site ?? 'same-origin') === 'same-origin'
  if (!isOwn || !ownNames.has(new URL(origin).hostname))
    return new Response('Unexpected form of another site, expected one of this site, on this machine\n', {
      status: 403,
    })
  // A file and as much text beside it.
  if (!(Number(request.headers.get('content-length')) <= 2 * largestFile))
    return new Response(`Unexpected size of a form, expected ${2 * largestFile} bytes at the most\n`, {
      status: 413,
    })
  return request.formData()
}

/** Sends the browser on to a page of the site, with a GET. */
export function onTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}

/** What was typed into a field. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
