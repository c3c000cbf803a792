/**
 * Refuses a module of client components: next.config.ts has Turbopack load each with this, in `npm run dev` as in a
 * build, and Turbopack says which file it was. A published page carries no runtime that could bring one to life.
 */
module.exports = function noClient(source) {
  const exported = /\bexport\s+(?:default\s+)?(?:async\s+)?(?:function|class|const)\s+(\w+)/g
  const names = [...source.matchAll(exported)].map(([, name]) => name).join(', ')
  const fault = new Error(
    `Found the client component ${names || 'without a name'}, expected components of the server alone`,
  )
  // Where in Turbopack this was thrown tells nobody anything.
  fault.stack = fault.message
  throw fault
}
