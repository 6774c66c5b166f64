import { mount } from '../mount';
import type { Theme } from '../site';
import { XSite } from './pages';

const BACKGROUNDS: Readonly<Record<Theme, string>> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  dark: 'rgb(0, 0, 0)',
};

export default mount(XSite, 'react-root', (theme, root) => {
  document.body.style.backgroundColor = BACKGROUNDS[theme];
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  root.dataset.look = theme;
});
