import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e79',
    colorLink: '#1f4e79',
    colorTextBase: '#1c2733',
    colorBgLayout: '#f5f6f8',
    colorTextPlaceholder: '#667080',
    borderRadius: 4,
    fontSize: 14,
    // System fonts only, named in base.css.
    fontFamily: 'var(--fonts)',
  },
};
