import { Bar, BarChart, XAxis, YAxis } from 'recharts';

/** One bar for each item. */
export default function Chart({ rows }) {
  return (
    <BarChart layout="vertical" width={900} height={600} data={rows}>
      <XAxis type="number" domain={[-8, 8]} />
      <YAxis type="category" dataKey="item" interval={0} width={80} />
      <Bar dataKey="lean" isAnimationActive={false} />
    </BarChart>
  );
}
