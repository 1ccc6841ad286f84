# Words that open reported speech. Source: own.

entry   that.opener
plain   إن | أن | بأن | إنه | أنه | إنها | أنها | بأنه | بأنها | إنهم | أنهم | بأنهم | ان | انه | انها | بان | بانه | أنهما | إنهما | بأنهما
yes     قال المصدر [إن] الهجوم وقع ليلا
