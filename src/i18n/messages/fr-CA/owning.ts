export { owning } from '../en/owning';
