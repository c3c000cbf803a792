import { crc32, inflateRawSync } from 'node:zlib'
import { unpackedWithin } from './unpack'
import { Unreadable } from './unreadable'

/** What stands in a size or a place that the first form of the archive has no room for. */
const tooLarge = 0xffffffff

/**
 * The files of an archive by their names. Refuses one that would unpack to more than `largest` bytes: first by the sizes
 * that its directory states, then, since those may be untrue, by unpacking each file as far as the limit. An archive
 * that is not of the plain form is refused too.
 * @throws {Unreadable} whose message says what the archive is or has
 */
export function unzipped(archive: Buffer, largest: number): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > archive.length) throw new Unreadable('not-zip', 'is no zip archive')
  const [disks, count] = [archive.readUInt32LE(end + 4), archive.readUInt16LE(end + 10)]
  const [size, start] = [archive.readUInt32LE(end + 12), archive.readUInt32LE(end + 16)]
  if (disks !== 0 || start + size !== end)
    throw new Unreadable('damaged', 'has its zip directory elsewhere than its end says')
  const entries: Entry[] = []
  for (let at = start; at < end; ) {
    const entry = entryAt(archive, at, end)
    entries.push(entry)
    at = entry.next
  }
  if (entries.length !== count)
    throw new Unreadable('damaged', `has ${entries.length} files in its zip directory, not ${count}`)
  if (entries.reduce((sum, { stated }) => sum + stated, 0) > largest)
    throw new Unreadable('compressed', `unpacks to more than ${largest} bytes`)
  let left = largest
  const files = new Map<string, Buffer>()
  for (const entry of entries) {
    const file = unpacked(archive, entry, left)
    left -= file.length
    files.set(entry.name, file)
  }
  return files
}

/** An archive of the files, none of them packed. */
export function zipped(files: ReadonlyMap<string, Buffer>): Buffer {
  const contents: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, file] of files) {
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.write('PK\x03\x04', 'latin1')
    local.writeUInt16LE(20, 4)
    // Names in UTF-8.
    local.writeUInt16LE(0x800, 6)
    local.writeUInt32LE(crc32(file), 14)
    local.writeUInt32LE(file.length, 18)
    local.writeUInt32LE(file.length, 22)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02\x14\x00', 'latin1')
    local.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(at, 42)
    contents.push(local, title, file)
    directory.push(entry, title)
    at += local.length + title.length + file.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  const central = Buffer.concat(directory)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...contents, central, end])
}

interface Entry {
  readonly name: string
  readonly isDeflated: boolean
  readonly packed: number
  /** Its size unpacked, as the directory has it. */
  readonly stated: number
  readonly start: number
  /** Where the next entry of the directory stands. */
  readonly next: number
}

function entryAt(archive: Buffer, at: number, end: number): Entry {
  if (at + 46 > end || archive.toString('latin1', at, at + 4) !== 'PK\x01\x02')
    throw new Unreadable('damaged', 'has a damaged zip directory')
  const [packed, stated, local] = [at + 20, at + 24, at + 42].map((place) => archive.readUInt32LE(place)) as [
    number,
    number,
    number,
  ]
  const [nameLength, extra, comment] = [at + 28, at + 30, at + 32].map((place) =>
    archive.readUInt16LE(place),
  ) as [number, number, number]
  if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new Unreadable('locked', 'is locked with a password')
  const isPlain = ![packed, stated, local].includes(tooLarge) && local + 30 <= at
  if (!isPlain || archive.toString('latin1', local, local + 4) !== 'PK\x03\x04')
    throw new Unreadable('damaged', 'has a damaged zip directory')
  return {
    name: archive.toString('utf8', at + 46, at + 46 + nameLength),
    isDeflated: archive.readUInt16LE(at + 10) === 8,
    packed,
    stated,
    start: local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28),
    next: at + 46 + nameLength + extra + comment,
  }
}

function unpacked(archive: Buffer, { isDeflated, packed, start }: Entry, left: number): Buffer {
  const bytes = archive.subarray(start, start + packed)
  const file = isDeflated ? unpackedWithin(inflateRawSync, bytes, left) : bytes
  if (file === null) throw new Unreadable('damaged', 'has a damaged file in its zip archive')
  return file
}
