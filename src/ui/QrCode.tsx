import styles from './QrCode.module.css';

export interface QrCodeProps {
  /** How wide and high the code is with its quiet zone, in squares. */
  size: number;
  /** The dark squares, as the path of an SVG. */
  path: string;
  /** What it leads to, for those who cannot see it. */
  label: string;
}

/** A QR code, always dark on light, as large as its place allows. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
