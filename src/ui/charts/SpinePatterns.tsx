import classes from './Spine.module.css';

/** The two hatches, as `${id}own` (both colours) and `${id}unsure` (grey). */
export function SpinePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}own`}
        width={9}
        height={9}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={classes.hatchPartner} width={9} height={9} />
        <rect className={classes.hatchInHouse} width={4.5} height={9} />
      </pattern>
      <pattern
        id={`${id}unsure`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={classes.hatchGrey} d="M1 0V5" />
      </pattern>
    </defs>
  );
}
