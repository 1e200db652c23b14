import type { ThemeConfig } from 'antd';

/** System fonts only: the page asks no other host for anything. */
export const FONTS =
  '"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","WenQuanYi Micro Hei",system-ui,-apple-system,"Segoe UI",sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e79',
    colorLink: '#1f4e79',
    colorTextBase: '#1c2733',
    colorBgLayout: '#f5f6f8',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: FONTS,
  },
};
