/**
 * How the marks of a joint letter stand, on screen and paper: below one another and equally wide, 文件 to the right of
 * their middle; a mark of punctuation between two names hangs outside of that width. Both are of the name's line when
 * it is copied. It comes with such a letter, for most are of one body and every page counts its bytes.
 */
const style = `.letter .joint{position:relative;display:grid;width:fit-content;margin-inline:auto}
.letter .joint:has(.mark-kind){padding-right:2.6em}
.letter .joint>p{display:contents;letter-spacing:0;text-indent:0}
.mark-name{text-align:justify;text-align-last:justify}
.joint .mark-name .apart{margin:0}
.mark-comma{position:absolute}
.mark-kind{position:absolute;inset:0 0 0 auto;height:1.35em;margin-block:auto}`

/** The lines of the marks of a joint letter. */
export function JointMarksView({ children }: { children: React.ReactNode }) {
  return (
    <>
      <style href="joint" precedence="letter">
        {style}
      </style>
      <div className="issuer-mark joint">{children}</div>
    </>
  )
}
