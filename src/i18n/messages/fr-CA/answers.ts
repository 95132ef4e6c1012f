export { answers } from '../en/answers';
