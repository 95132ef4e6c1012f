import type { ReactNode } from 'react';
import { BarChart, XAxis, YAxis } from 'recharts';
import { OnceMeasured } from './OnceMeasured';

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Props<Row> {
  readonly className?: string | undefined;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** Px around the plot; none unless said. */
  readonly margin?: Margin;
  readonly rows: readonly Row[];
  /** What tells the rows apart, where there are several. */
  readonly rowKey?: (row: Row) => string;
  /** The values at the left and the right end of the plot. */
  readonly ends: readonly [left: number, right: number];
  readonly children: ReactNode;
}

const none: Margin = { top: 0, right: 0, bottom: 0, left: 0 };

/** Lying bars on a scale that is not drawn, a band for each row. Only the picture: words and table stand beside it. */
export function FlatBars<Row>(props: Props<Row>) {
  const { className, width, height, margin = none, rows, rowKey, ends, children } = props;
  return (
    <OnceMeasured height={height}>
      <BarChart
        {...(className === undefined ? {} : { className })}
        layout="vertical"
        width={width}
        height={height}
        margin={margin}
        data={rows}
        accessibilityLayer={false}
        aria-hidden
        barCategoryGap={0}
      >
        <XAxis type="number" domain={ends} hide />
        <YAxis type="category" {...(rowKey === undefined ? {} : { dataKey: rowKey })} hide width={0} />
        {children}
      </BarChart>
    </OnceMeasured>
  );
}
