import classes from './import.module.css'

/** A fill of the file as it looks there, with its code beside it. */
export function Colour({ value }: { readonly value: string }) {
  return (
    <span>
      <span className={classes['swatch']} style={{ background: value }} aria-hidden />
      {value}
    </span>
  )
}
